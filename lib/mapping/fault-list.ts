import { type Fault, faultAt, type Sentence } from '../pack/fault';
import type { FaultReason } from '../pack/fault-codes';
import { isPartialDate, slug, webAddress } from '../pack/field';
import type { LocalizedText } from '../text/localized';
import { isOpen } from './localize';

const SLUG = slug().schema;
const ADDRESS = webAddress().schema;

/** Gathers the faults of a mapping, each at its place in it. */
export class FaultList {
  readonly list: Fault[] = [];

  constructor(private readonly file: string) {}

  add(field: string, reason: FaultReason, values: Sentence['values'] = {}): void {
    this.list.push(faultAt({ file: this.file, field }, reason, values));
  }

  /** Something that a person must still say. */
  open(field: string): void {
    this.add(field, 'mappingOpen');
  }

  filled(field: string, value: string): void {
    if (value.trim() === '') this.open(field);
  }

  text(field: string, value: LocalizedText): void {
    if (isOpen(value)) this.open(field);
  }

  slug(field: string, value: string): void {
    this.fits(field, value, SLUG.safeParse(value).success);
  }

  date(field: string, value: string): void {
    this.fits(field, value, isPartialDate(value));
  }

  address(field: string, value: string): void {
    this.fits(field, value, ADDRESS.safeParse(value).success);
  }

  reference(field: string, value: string, list: string, rows: readonly { slug: string }[]): void {
    if (value === '') this.open(field);
    else if (!rows.some((row) => row.slug === value)) {
      this.add(field, 'mappingReference', { value, list });
    }
  }

  /** Names what stands more than once. */
  distinct(field: string, texts: readonly string[]): void {
    const values = texts.filter((text) => text !== '');
    const repeated = new Set(values.filter((value, at) => values.indexOf(value) !== at));
    for (const value of repeated) this.add(field, 'mappingTaken', { value });
  }

  private fits(field: string, value: string, isFitting: boolean): void {
    if (value === '') this.open(field);
    else if (!isFitting) this.add(field, 'mappingValue', { value });
  }
}
