import type { ThreadWork, ThreadWorks, WorkAnswer } from './thread-works';
import { takeThread } from './threads';

type OrderOf<Work extends ThreadWork> = {
  readonly type: 'work';
  readonly work: Work;
  readonly input: ThreadWorks[Work][0];
};

/**
 * Does a work in a thread of its own, so that the process answers others meanwhile.
 *
 * @param input plain data: it is copied to the thread
 * @throws {Error} what the thread failed with
 * @example
 * await workInThread('structure', { framework, cities, observations });
 */
export function workInThread<Work extends ThreadWork>(
  work: Work,
  input: ThreadWorks[Work][0],
): Promise<ThreadWorks[Work][1]> {
  const thread = takeThread<OrderOf<Work>, WorkAnswer<ThreadWorks[Work][1]>>();
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      thread.end();
      reject(error);
    };
    thread.hear((answer) => {
      if (answer.type === 'failed') return fail(new Error(answer.message));
      thread.release();
      resolve(answer.result);
    }, fail);
    thread.send({ type: 'work', work, input });
  });
}
