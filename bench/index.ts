import { startApplication } from '../e2e/application';
import { benchEngine } from './engine';
import { benchPages } from './pages';
import { ROUTES } from './routes';
import { benchServer } from './server';
import { startStaticApplication } from './static-application';

/* Everything that `npm run bench` prints; the script builds first. */

benchEngine();

const application = await startApplication();
const names = ['overview', 'compare'];
const paths = new Map(names.map((name) => [name, ROUTES[name] ?? '']));
const documents = new Map<string, string>();
for (const [name, path] of paths) {
  documents.set(name, await (await fetch(application.url + path)).text());
}
process.stdout.write('Building an application of static pages to compare with...\n');
const beside = await startStaticApplication(Object.fromEntries(documents));

await benchPages(application.url, beside.url);
await benchServer(
  names.map((name) => ({
    name,
    url: application.url + paths.get(name),
    beside: `${beside.url}/${name}`,
  })),
);
await beside.stop();
await application.stop();
