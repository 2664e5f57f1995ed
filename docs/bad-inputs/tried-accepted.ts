import { DECLARED_GB18030, MINUS_ZERO, SAME_TABLES } from '../../lib/pack/fixtures/accepted-tables';
import { changedFiles, type FileChanges } from '../../lib/pack/fixtures/pack-files';
import { SMALL_PACK } from '../../lib/pack/fixtures/small-pack';
import { readPack } from '../../lib/pack/read-pack';
import { writePack } from '../../lib/pack/write-pack';
import type { TriedInput } from './tried-input';

/** Packs that look odd and are sound: they must pass, and say what they said. */
export function triedAccepted(): readonly TriedInput[] {
  const read = (changes: FileChanges) => readPack(changedFiles(SMALL_PACK, changes));
  const faultsOf = ({ faults }: ReturnType<typeof read>) => faults.map(({ code }) => code).join();
  const original = JSON.stringify([...writePack(SMALL_PACK)]);
  const gb18030 = read(DECLARED_GB18030);
  const zero = read(MINUS_ZERO).pack?.quantities[0]?.value;
  return [
    ...SAME_TABLES.map(([input, changes]) => {
      const result = read(changes);
      const isSame =
        result.pack !== null && JSON.stringify([...writePack(result.pack)]) === original;
      return [input, 'accepted', isSame ? 'accepted' : `other ${faultsOf(result)}`];
    }),
    ['GB18030 that is declared', '磨坊', gb18030.pack?.items[0]?.label.zh ?? faultsOf(gb18030)],
    ['-0', '0', Object.is(zero, -0) ? '-0' : String(zero)],
  ].map(([input = '', expected = '', got = '']) => ({
    group: 'Odd, and accepted',
    input,
    expected,
    got,
  }));
}
