// npm runs this before it compiles anything (the scripts of the project itself come too late for
// that), so that whoever lacks something reads one sentence instead of a compiler's log. It is
// plain JavaScript that an old Node can read.
import { compilerMissing, nodeTooOld } from './requirements.mjs';

const sentence = nodeTooOld(process.versions.node) ?? (await compilerMissing(process));
if (sentence !== null) {
  console.error(sentence);
  process.exitCode = 1;
}
