import { describe, expect, it } from 'vitest';
import { packHash } from '../edition/pack-hash';
import { SMALL_PACK } from '../pack/fixtures/small-pack';
import type { IndexRow } from '../pack/tables';
import { type DatasetData, datasetOf } from './dataset';

const [INDEX] = SMALL_PACK.index;
if (INDEX === undefined) throw new Error('The small pack has no index.');

const TEXTS = { technique: 'By rules.', promise: 'Every score leads to a passage.' };
const ORIGIN = 'https://cities.example.org';

function data(index: Partial<IndexRow> = {}, rows: Partial<DatasetData> = {}): DatasetData {
  return {
    index: { ...(INDEX as IndexRow), ...index },
    edition: {
      label: '1',
      hash: 'a'.repeat(64),
      publishedAt: '2026-01-08T00:00:00Z',
      frameworkVersion: '1.0',
      packHash: packHash(SMALL_PACK),
    },
    nodes: SMALL_PACK.nodes,
    cities: SMALL_PACK.cities,
    sources: SMALL_PACK.sources,
    details: {
      licenses: [{ path: 'https://example.org/licence' }],
      contributors: [{ title: 'A.' }],
    },
    period: { from: '1971', to: '2026-01-08' },
    ...rows,
  };
}

const described = (index: Partial<IndexRow>) =>
  datasetOf(data(index), TEXTS, 'en', ORIGIN).description;

describe('datasetOf', () => {
  it('names every file by a whole address, each table once', () => {
    const { distribution } = datasetOf(data(), TEXTS, 'en', ORIGIN);
    const files = [distribution].flat() as readonly {
      contentUrl: string;
      encodingFormat: string;
    }[];
    // A zip, the scores twice and the 23 tables of a pack.
    expect(files).toHaveLength(26);
    expect(new Set(files.map((file) => file.contentUrl)).size).toBe(26);
    expect(files[0]).toMatchObject({
      contentUrl: 'https://cities.example.org/api/v1/indexes/small-index/pack.zip',
      encodingFormat: 'application/zip',
    });
  });

  it('has a description of at least 50 and at most 5,000 characters', () => {
    expect(described({ description: { en: 'Short.' } })).toBe(
      'Short. Every score leads to a passage.',
    );
    expect(described({ description: { en: 'x'.repeat(50) } })).toBe('x'.repeat(50));
    expect(described({ description: { en: 'x'.repeat(6000) } })).toHaveLength(5000);
  });

  it('says what is measured, on which scale', () => {
    const { variableMeasured } = datasetOf(data(), TEXTS, 'en', ORIGIN);
    const variables = [variableMeasured].flat() as readonly { propertyID: string }[];
    expect(variables).toHaveLength(SMALL_PACK.nodes.length);
    const root = SMALL_PACK.nodes.find((node) => node.parent === null)?.slug;
    expect(variables.find(({ propertyID }) => propertyID === root)).toMatchObject({
      minValue: 0,
      maxValue: 100,
    });
    const rubric = SMALL_PACK.nodes.find((node) => node.scale === 'rubric')?.slug;
    expect(variables.find(({ propertyID }) => propertyID === rubric)).toMatchObject({
      maxValue: 4,
    });
  });

  it('leaves out what is not known', () => {
    const bare = datasetOf(data({}, { details: {}, period: null }), TEXTS, 'zh', ORIGIN);
    expect(bare).not.toHaveProperty('license');
    expect(bare).not.toHaveProperty('temporalCoverage');
    expect(datasetOf(data(), TEXTS, 'en', ORIGIN).temporalCoverage).toBe('1971/2026-01-08');
  });
});
