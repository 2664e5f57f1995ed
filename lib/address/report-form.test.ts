import { describe, expect, it } from 'vitest';
import { reportObstacle, reportSettingsFromForm, withoutTexts } from './report-form';
import { LONGEST_ADDRESS } from './report-limits';
import { defaultReportSettings, type ReportSettings } from './report-settings';
import { writeReportQuery } from './write-report';

const OFFER = { drivers: ['culture', 'talent'], locale: 'en' } as const;

const settingsOf = (query: string) => reportSettingsFromForm(new URLSearchParams(query), OFFER);

const TWO = defaultReportSettings(['shanghai', 'shenzhen'], 'zh');

describe('reportSettingsFromForm', () => {
  it('reads every field, boxes once for each', () => {
    expect(
      settingsOf(
        'cities=shenzhen&cities=shanghai&drivers=talent&sections=method&sections=summary&lang=both' +
          '&paper=letter&colour=no&references=apa&title=+A%0D%0Ab+&author=%E7%8E%8B&organisation=O' +
          '&date=2026-11-27&introduction=a%0D%0Ab&note-method=m&note-summary=&breaks=method',
      ),
    ).toEqual({
      cities: ['shenzhen', 'shanghai'],
      drivers: ['talent'],
      sections: ['summary', 'method'],
      language: 'both',
      paper: 'letter',
      colour: false,
      references: 'apa',
      title: 'A b',
      author: '王',
      organisation: 'O',
      date: '2026-11-27',
      introduction: 'a\nb',
      notes: { method: 'm' },
      breaks: ['method'],
    });
  });

  it('takes no box ticked for all sections and all drivers, all of them for no choice', () => {
    expect(settingsOf('cities=a&cities=b')).toEqual(defaultReportSettings(['a', 'b'], 'en'));
    expect(settingsOf('drivers=talent&drivers=culture').drivers).toBeNull();
  });

  it('leaves out what is no choice, and files', () => {
    const form = new FormData();
    form.append('paper', 'a3');
    form.append('lang', 'fr');
    form.append('sections', 'cover');
    form.append('title', new File(['x'], 'x.txt'));
    expect(reportSettingsFromForm(form, OFFER)).toEqual(defaultReportSettings([], 'en'));
  });
});

describe('reportObstacle', () => {
  it.each<[string, Partial<ReportSettings>, string | null]>([
    ['two cities', {}, null],
    ['one city', { cities: ['shanghai'] }, 'too-few-cities'],
    ['a title of 200', { title: '一'.repeat(200) }, null],
    ['a title of 201', { title: '一'.repeat(201) }, 'text-too-long'],
    ['a remark of 2,001', { notes: { method: 'a'.repeat(2001) } }, 'text-too-long'],
    ['an introduction of 4,000', { introduction: 'ab'.repeat(2000) }, null],
  ])('%s', (_, changes, expected) => {
    expect(reportObstacle({ ...TWO, ...changes })).toBe(expected);
  });

  it('measures the address as it is sent', () => {
    // Without order, so that deflating helps little: every second character of a range.
    const codes = Array.from({ length: 3000 }, (_, at) => 0x4e00 + ((at * 7919) % 20_000));
    const introduction = String.fromCharCode(...codes);
    const settings = { ...TWO, introduction };
    expect(writeReportQuery(settings).length).toBeGreaterThan(LONGEST_ADDRESS);
    expect(reportObstacle(settings)).toBe('address-too-long');
    expect(reportObstacle(withoutTexts(settings))).toBeNull();
    expect(withoutTexts(settings)).toEqual(TWO);
  });
});
