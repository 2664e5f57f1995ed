import { type Fault, faultAt } from '../pack/fault';
import type { Mapping } from './mapping-schema';
import { slugGiver } from './slugs';
import type { TableCity } from './table-values';

/** Finds the cities of rows by their label, else by their code, and notes who is new and who is gone. */
export class CityLookup {
  private readonly byLabel = new Map<string, TableCity>();
  private readonly byCode = new Map<string, TableCity>();
  private readonly seen = new Map<string, TableCity>();
  private readonly unknown = new Map<string, number>();
  private readonly isOpen: boolean;
  private readonly slug: ReturnType<typeof slugGiver>;

  constructor({ cities }: Mapping) {
    this.isOpen = cities.list.length === 0;
    this.slug = slugGiver(cities.list.map(({ slug }) => slug));
    for (const city of cities.list) {
      this.byLabel.set(key(city.label), city);
      if (city.code !== null) this.byCode.set(key(city.code), city);
    }
  }

  /** Null: the mapping does not have it, and the row is left out. */
  find(label: string, code: string): TableCity | null {
    const known =
      this.byLabel.get(key(label)) ?? (code === '' ? undefined : this.byCode.get(key(code)));
    const city = known ?? (this.isOpen ? this.admit(label, code) : null);
    if (city === null) this.unknown.set(label, (this.unknown.get(label) ?? 0) + 1);
    else this.seen.set(city.slug, city);
    return city;
  }

  /** The cities that the table has, in its order or that of the mapping. */
  cities(): readonly TableCity[] {
    const listed = [...this.byLabel.values()].filter(({ slug }) => this.seen.has(slug));
    return listed.map((city) => this.seen.get(city.slug) ?? city);
  }

  warnings(file: string, field: string): readonly Fault[] {
    const gone = [...this.byLabel.values()].filter(({ slug }) => !this.seen.has(slug));
    return [
      ...Array.from(this.unknown, ([city, rows]) =>
        faultAt({ file, field }, 'cityUnknown', { city, rows }),
      ),
      ...gone.map(({ label }) => faultAt({ file, field }, 'cityGone', { city: label })),
    ];
  }

  private admit(label: string, code: string): TableCity {
    const fallback = `city-${this.byLabel.size + 1}`;
    const city = { label, code: code === '' ? null : code, slug: this.slug(label, fallback) };
    this.byLabel.set(key(label), city);
    return city;
  }
}

function key(text: string): string {
  return text.trim().replace(/\s+/gu, ' ').toLowerCase();
}
