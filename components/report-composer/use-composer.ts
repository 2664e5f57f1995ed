import { type RefObject, useEffect, useRef, useState } from 'react';
import { leadSwitchTo } from '@/components/ui/lead-switch';
import {
  inReportLanguage,
  REPORT_FIELDS,
  type ReportSettings,
} from '@/lib/address/report-settings';
import {
  type ComposedReport,
  type ComposerContext,
  type ComposerState,
  composedReport,
  showReferences,
  stateOfForm,
} from './composer-state';

/** How long a reader pauses before what they have typed is shown. */
const PAUSE = 500;

type Composer = {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly state: ComposerState;
  /** The last report that could be shown; null: there was none yet. */
  readonly report: ComposedReport | null;
  /** Takes the form as it stands, without waiting for a pause. */
  readonly apply: () => void;
};

/**
 * Keeps the address in the bar and all that leads to the report in step with the form: after a
 * pause in typing, and at once when a box is ticked or a field left.
 */
export function useComposer(context: ComposerContext, initial: ComposerState): Composer {
  const form = useRef<HTMLFormElement>(null);
  const latest = useRef(initial.settings);
  const [state, setState] = useState(initial);
  const [report, setReport] = useState(() =>
    initial.obstacle === null ? composedReport(initial.settings, context) : null,
  );

  function apply() {
    if (form.current === null) return;
    followLanguage(form.current, latest.current);
    const next = stateOfForm(form.current, context, latest.current.cities);
    const isSame = JSON.stringify(next.settings) === JSON.stringify(latest.current);
    latest.current = next.settings;
    if (isSame) return;
    setState(next);
    if (next.obstacle !== null) return;
    const composed = composedReport(next.settings, context);
    setReport(composed);
    window.history.replaceState(null, '', composed.composerHref);
    leadSwitchTo(composed.switchHref);
  }

  useFormEvents(form, apply);
  return { form, state, report, apply };
}

/** The usual style of references changes with the language; one that was chosen stays. */
function followLanguage(form: HTMLFormElement, before: ReportSettings) {
  const chosen = new FormData(form).get(REPORT_FIELDS.language);
  if (chosen === before.language) return;
  if (chosen !== 'en' && chosen !== 'zh' && chosen !== 'both') return;
  showReferences(form, inReportLanguage(before, chosen));
}

/** `input` while the reader types, `change` when they have: React knows only the first. */
function useFormEvents(form: RefObject<HTMLFormElement | null>, apply: () => void) {
  const current = useRef(apply);
  useEffect(() => {
    current.current = apply;
  });
  useEffect(() => {
    const element = form.current;
    if (element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const now = () => {
      clearTimeout(timer);
      current.current();
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(now, PAUSE);
    };
    element.addEventListener('input', soon);
    element.addEventListener('change', now);
    // A browser may fill in what the reader had written before they left.
    window.addEventListener('pageshow', now);
    now();
    return () => {
      clearTimeout(timer);
      element.removeEventListener('input', soon);
      element.removeEventListener('change', now);
      window.removeEventListener('pageshow', now);
    };
  }, [form]);
}
