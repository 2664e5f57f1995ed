export const dynamic = 'force-dynamic';

/** 200 for as long as the process answers, whatever has become of the database. */
export function GET(): Response {
  return Response.json({ status: 'live' }, { headers: { 'Cache-Control': 'no-store' } });
}
