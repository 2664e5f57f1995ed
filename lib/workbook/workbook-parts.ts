import { readXml, type XmlHandler } from './read-xml';
import { TableRefused } from './table-refused';
import type { ZipParts } from './zip-parts';

/** A sheet with cells, and the part that holds them. */
export type SheetPart = {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
};

/** Where a workbook keeps what a table is made of. */
export type WorkbookParts = {
  readonly sheets: readonly SheetPart[];
  readonly strings: string | null;
  readonly styles: string | null;
  /** Days count from 1904, as in files of the first Macs. */
  readonly from1904: boolean;
};

type Relation = { readonly id: string; readonly type: string; readonly part: string };

const ROOT_RELATIONS = '_rels/.rels';

/** Finds the sheets, shared strings and styles of a workbook. */
export async function workbookParts(parts: ZipParts, longest: number): Promise<WorkbookParts> {
  const main = (await relationsOf(parts, '', longest)).find(
    ({ type }) => type === 'officeDocument',
  );
  if (main === undefined || !main.part.endsWith('.xml')) throw new TableRefused('tableTypeUnknown');
  const relations = await relationsOf(parts, main.part, longest);
  const partOf = (type: string) => relations.find((one) => one.type === type)?.part ?? null;
  const sheets: SheetPart[] = [];
  let from1904 = false;
  await readXml(main.part, parts.read(main.part), longest, {
    open: (name, attribute) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const relation = relations.find(({ id }) => id === attribute('id'));
      // A sheet that is a chart has no cells.
      if (relation?.type !== 'worksheet') return;
      const isHidden = ['hidden', 'veryHidden'].includes(attribute('state') ?? '');
      sheets.push({ name: attribute('name') ?? '', isHidden, part: relation.part });
    },
  });
  return { sheets, strings: partOf('sharedStrings'), styles: partOf('styles'), from1904 };
}

/** What a part (empty: the file as a whole) refers to. */
async function relationsOf(
  parts: ZipParts,
  part: string,
  longest: number,
): Promise<readonly Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const file = part === '' ? ROOT_RELATIONS : `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (part === '' && !parts.names.includes(file)) throw new TableRefused('tableTypeUnknown');
  const relations: Relation[] = [];
  const handler: XmlHandler = {
    open: (name, attribute) => {
      if (name !== 'Relationship') return;
      const target = attribute('Target') ?? '';
      relations.push({
        id: attribute('Id') ?? '',
        type: (attribute('Type') ?? '').split('/').at(-1) ?? '',
        part: resolved(folder, target),
      });
    },
  };
  await readXml(file, parts.read(file), longest, handler);
  return relations;
}

/** A target as the name of a part: from the root with a slash before it, else from the folder. */
function resolved(folder: string, target: string): string {
  try {
    return decodeURI(new URL(target, `zip:///${folder}`).pathname).slice(1);
  } catch {
    throw new TableRefused('workbookDamaged', { part: target });
  }
}
