import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { pagesOfDestinations, wrongNumbers } from './page-numbers';

it('finds the page of each named destination, however it is written', async () => {
  const document = await PDFDocument.create();
  const pages = [document.addPage(), document.addPage(), document.addPage()];
  const { context, catalog } = document;
  const target = (at: number) => context.obj([pages[at]?.ref ?? null, 'XYZ', 0, 0, 0]);
  catalog.set(
    PDFName.of('Dests'),
    context.obj({
      summary: target(0),
      'zh-summary': target(1),
      notes: context.register(context.obj({ D: target(2) })),
      nowhere: context.obj([7]),
    }),
  );
  expect([...pagesOfDestinations(document)]).toEqual([
    ['summary', 1],
    ['zh-summary', 2],
    ['notes', 3],
  ]);
});

it('finds none in a document without any', async () => {
  expect(pagesOfDestinations(await PDFDocument.create()).size).toBe(0);
});

it('names the lines that are wrong or empty, and leaves alone what leads nowhere', () => {
  const contents = [
    { id: 'right', shown: '4' },
    { id: 'wrong', shown: '4' },
    { id: 'empty', shown: '' },
    { id: 'unknown', shown: '' },
  ];
  const pages = new Map([
    ['right', 4],
    ['wrong', 5],
    ['empty', 6],
  ]);
  expect(wrongNumbers(contents, pages)).toEqual([
    { id: 'wrong', shown: '5' },
    { id: 'empty', shown: '6' },
  ]);
});
