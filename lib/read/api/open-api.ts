import { environment, publicOrigin } from '../../env';
import { openApiDocument } from '../../openapi/document';

/** The API as a document, with the address of this site. */
export function readOpenApi(): object {
  return openApiDocument(publicOrigin(environment()));
}
