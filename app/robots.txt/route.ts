import { environment, publicOrigin } from '@/lib/env';
import { respondText } from '@/lib/http/respond';
import { robotsText } from '@/lib/http/robots-text';

/** What programs that read the whole site should leave alone, and where they find all of it. */
export function GET(request: Request): Response {
  return respondText(request, robotsText(publicOrigin(environment())));
}
