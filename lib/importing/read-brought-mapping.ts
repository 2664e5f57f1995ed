import { packLimits } from '../archive/pack-limits';
import { readZip } from '../archive/read-zip';
import { environment } from '../env';
import { AppError } from '../errors/app-error';
import { type Mapping, parseMapping, readMapping } from '../mapping';
import { readPackageDetails } from '../pack';
import { readUploadForm } from './read-upload-form';

/** A mapping has some kilobytes, and a pack that was made of a table seldom more than this. */
const MOST_BYTES = 10_000_000;
const ZIP_SIGNATURE = 'PK';

/**
 * The mapping in a file that a form has brought: mapping.json, or a pack that keeps one.
 *
 * @throws AppError `no-mapping`, `pack-too-large`, and as `readUploadForm`
 */
export async function readBroughtMapping(request: Request): Promise<Mapping> {
  const { bytes, name } = await readUploadForm(request, async (pieces, file) => ({
    bytes: await gathered(pieces),
    name: file,
  }));
  const { mapping } = isZip(bytes) ? await mappingInPack(bytes, name) : readMapping(bytes, name);
  if (mapping === null) throw new AppError('no-mapping', name, { file: name });
  return mapping;
}

async function mappingInPack(bytes: Uint8Array, name: string) {
  const { files } = await readZip(bytes, packLimits(environment()), name);
  const { mapping } = files === null ? {} : readPackageDetails(files);
  return mapping === undefined ? { mapping: null } : parseMapping(mapping, name);
}

async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.byteLength;
    if (length > MOST_BYTES) throw new AppError('pack-too-large', `mapping of over ${MOST_BYTES}`);
    all.push(piece);
  }
  return Buffer.concat(all);
}

function isZip(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, ZIP_SIGNATURE.length)).toString('latin1') === ZIP_SIGNATURE;
}
