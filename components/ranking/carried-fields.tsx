import type { RankingField } from '@/lib/address/ranking-options';

type CarriedFieldsProps = {
  readonly carried: readonly (readonly [name: string, value: string])[];
  /** Fields for which the form has controls of its own, or which begin anew. */
  readonly without: readonly (RankingField | 'cities')[];
};

/** What a form keeps of the address beside its own controls. */
export function CarriedFields({ carried, without }: CarriedFieldsProps) {
  const left = new Set<string>(without);
  return carried
    .filter(([name]) => !left.has(name))
    .map(([name, value]) => (
      <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
    ));
}
