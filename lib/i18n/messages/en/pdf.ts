/** The button that saves a report as a PDF. */
export const pdf = {
  save: 'Save as PDF',
  queued: 'Waiting: number {position} in the queue',
  steps: {
    starting: 'Starting the browser that prints …',
    'laying-out': 'Setting the pages …',
    printing: 'Printing …',
  },
  done: 'The PDF is ready, and your browser is saving it.',
  failed: 'The PDF could not be fetched. Check your connection, then try again.',
  cancel: 'Cancel',
  retry: 'Try the PDF again',
} as const;
