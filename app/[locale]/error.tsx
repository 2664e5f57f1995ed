'use client';

import { useParams } from 'next/navigation';
import { ErrorMessage, type ErrorWords } from '@/components/ui/error-message';

/** A boundary has no server behind it, so its few words travel with it. */
const WORDS: Readonly<Record<'en' | 'zh', ErrorWords>> = {
  en: {
    title: 'This page could not be made',
    text: 'Something failed on our side. The data are untouched, and trying again is safe.',
    retry: 'Try again',
    code: 'For a report, name this code:',
  },
  zh: {
    title: '页面未能生成',
    text: '问题出在我们这边。数据没有受到影响，可以放心重试。',
    retry: '重试',
    code: '反馈问题时请附上代码：',
  },
};

type ErrorProps = {
  readonly error: Error & { readonly digest?: string };
  readonly retry: () => void;
};

export default function ErrorPage({ error, retry }: ErrorProps) {
  const { locale } = useParams();
  return (
    <ErrorMessage
      words={WORDS[locale === 'zh' ? 'zh' : 'en']}
      digest={error.digest}
      retry={retry}
    />
  );
}
