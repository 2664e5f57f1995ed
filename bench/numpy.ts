import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { writeNumpyJob } from './numpy-job';
import type { RankJob, RankRow } from './rank-job';

/** What one run took, in milliseconds, and what it found. */
export type NumpyRun = {
  readonly wall: number;
  readonly processor: number;
  readonly rows: readonly RankRow[];
};

const ONE_THREAD = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };

/** A process of Python with numpy and one thread; null where there is none. */
export function startNumpy(): Numpy | null {
  const found = spawnSync('python3', ['-c', 'import numpy; print(numpy.__version__)'], {
    encoding: 'utf8',
  });
  return found.status === 0 ? new Numpy(found.stdout.trim()) : null;
}

class Numpy {
  private readonly folder = mkdtempSync(join(tmpdir(), 'fulcrum-numpy-'));
  private readonly child = spawn('python3', [join(import.meta.dirname, 'numpy-ranks.py')], {
    env: { ...process.env, ...ONE_THREAD },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  private readonly answers = createInterface(this.child.stdout)[Symbol.asyncIterator]();

  constructor(readonly version: string) {}

  /** Lays a job where numpy reads it, and returns what runs it once. */
  prepare(job: RankJob): () => Promise<NumpyRun> {
    const line = `${JSON.stringify(writeNumpyJob(this.folder, job))}\n`;
    return async () => {
      this.child.stdin.write(line);
      const { value } = await this.answers.next();
      return JSON.parse(value ?? 'null');
    };
  }

  async stop() {
    this.child.stdin.end();
    await once(this.child, 'close');
    rmSync(this.folder, { recursive: true });
  }
}
