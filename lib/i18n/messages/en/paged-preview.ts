export const pagedPreview = {
  title: 'The report as it will be printed',
  laying: 'Laying out the pages…',
  onePage: '1 page',
  pages: '{count} pages',
  unreachable: 'The server did not answer, so the pages could not be laid out.',
  refused: 'The server could not make this report, so there are no pages of it.',
  retry: 'Try again',
  open: 'Open the report',
  withoutScript:
    'The pages are shown here where the browser runs scripts. The report itself needs none:',
};
