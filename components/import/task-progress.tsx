'use client';

import { useEffect, useState } from 'react';
import styles from './task-progress.module.css';

/** How far a task has come, with its finished text. */
type Progress = {
  readonly text: string;
  readonly value: number | null;
  readonly most: number;
};

type TaskProgressProps = {
  readonly statusHref: string;
  readonly pageHref: string;
  readonly first: Progress;
  readonly label: string;
};

const PAUSE_MILLISECONDS = 700;

/** Follows a task, and shows the page anew once it has ended. Without script it says how far it was. */
export function TaskProgress({ statusHref, pageHref, first, label }: TaskProgressProps) {
  const [progress, setProgress] = useState(first);

  useEffect(() => {
    const controller = new AbortController();
    void follow(statusHref, controller.signal, setProgress).then((hasEnded) => {
      if (hasEnded) window.location.replace(pageHref);
    });
    return () => controller.abort();
  }, [statusHref, pageHref]);

  const { text, value, most } = progress;
  return (
    <div className={styles.progress}>
      <progress aria-label={label} max={most} value={value ?? undefined} />
      <p role="status">{text}</p>
    </div>
  );
}

/** Asks until the task has ended. @returns false: there is nobody to tell any more */
async function follow(
  href: string,
  signal: AbortSignal,
  show: (progress: Progress) => void,
): Promise<boolean> {
  while (!signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
    const running = await ask(href, signal);
    if (signal.aborted) return false;
    if (running === null) return true;
    if (running !== undefined) show(running);
  }
  return false;
}

/** Null: nothing is being done any more. Undefined: no answer, which the next time may bring. */
async function ask(href: string, signal: AbortSignal): Promise<Progress | null | undefined> {
  try {
    const answer = await fetch(href, { signal });
    if (answer.ok) return ((await answer.json()) as { running: Progress | null }).running;
    // Signed out, or the draft is gone: the page says so.
    return answer.status < 500 ? null : undefined;
  } catch {
    return undefined;
  }
}
