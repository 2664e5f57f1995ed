import {
  type AnchorRow,
  anchorsTable,
  type IndexRow,
  indexTable,
  type NodeRow,
  nodesTable,
  type PresetRow,
  type PresetWeightRow,
  presetsTable,
  presetWeightsTable,
} from '../pack/tables';
import type { ReadClient } from './client';
import { rowOf } from './record';

const IN_FILE_ORDER = { rowNumber: 'asc' } as const;

/** What a pack version says of its index: title, subject, parameters of the method. */
export async function readIndexRow(
  db: ReadClient,
  packVersionId: number,
): Promise<IndexRow | null> {
  const record = await db.indexDefinition.findFirst({ where: { packVersionId } });
  return record === null ? null : rowOf(indexTable, record);
}

/** The index, drivers and indicators of a pack version, in file order. */
export async function listNodes(db: ReadClient, packVersionId: number): Promise<NodeRow[]> {
  const records = await db.node.findMany({ where: { packVersionId }, orderBy: IN_FILE_ORDER });
  return records.map((record) => rowOf(nodesTable, record));
}

/** The anchors of the rubrics of a pack version, in file order. */
export async function listAnchors(db: ReadClient, packVersionId: number): Promise<AnchorRow[]> {
  const records = await db.anchor.findMany({ where: { packVersionId }, orderBy: IN_FILE_ORDER });
  return records.map((record) => rowOf(anchorsTable, record));
}

/** The named points of view of a pack version, in file order. */
export async function listPresets(db: ReadClient, packVersionId: number): Promise<PresetRow[]> {
  const records = await db.preset.findMany({ where: { packVersionId }, orderBy: IN_FILE_ORDER });
  return records.map((record) => rowOf(presetsTable, record));
}

/** The weights that the presets of a pack version give to nodes, in file order. */
export async function listPresetWeights(
  db: ReadClient,
  packVersionId: number,
): Promise<PresetWeightRow[]> {
  const records = await db.presetWeight.findMany({
    where: { packVersionId },
    orderBy: IN_FILE_ORDER,
  });
  return records.map((record) => rowOf(presetWeightsTable, record));
}
