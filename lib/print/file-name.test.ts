import { expect, it } from 'vitest';
import { reportFileName } from './file-name';

it.each([
  ['Shanghai and Silicon Valley: a comparison', 'Shanghai and Silicon Valley a comparison 1.0.pdf'],
  ['上海和硅谷：对比', '上海和硅谷：对比 1.0.pdf'],
  ['../../etc/passwd', 'report 1.0.pdf'],
  ['a/b\\c:d*e?f"g<h>i|j\u0000k\nl', 'a b c d e f g h i j k l 1.0.pdf'],
  ['Invoice\u202Efdp.exe', 'Invoice fdp.exe 1.0.pdf'],
  ['What now?...', 'What now 1.0.pdf'],
  ['CON', 'report 1.0.pdf'],
  ['   ', 'report 1.0.pdf'],
  ['😀'.repeat(90), `${'😀'.repeat(80)} 1.0.pdf`],
])('%j is saved as %j', (title, expected) => {
  expect(reportFileName(title, '1.0', 'pdf')).toBe(expected);
});
