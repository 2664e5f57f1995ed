import type { PDFDocument } from '@cantoo/pdf-lib';

/** What a PDF says about itself. */
export type DocumentInformation = {
  readonly title: string;
  /** Empty: not said. */
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** A language tag (BCP 47). */
  readonly language: string;
  /** Of the edition, as ISO 8601 writes it: the same report has the same date. */
  readonly date: string;
};

/** Writes what a PDF says about itself. Nothing in it depends on when or where it is made. */
export function writeInformation(document: PDFDocument, information: DocumentInformation) {
  const date = new Date(information.date);
  document.setTitle(information.title, { showInWindowTitleBar: true });
  if (information.author !== '') document.setAuthor(information.author);
  document.setSubject(information.subject);
  document.setKeywords([...information.keywords]);
  document.setLanguage(information.language);
  document.setCreator('Fulcrum');
  document.setCreationDate(date);
  document.setModificationDate(date);
}
