/** What the browser fetches when the reader first touches the panel: the engine and its tables. */
export { whatIf } from '@/lib/views/compare/what-if';
export { announcement } from './announcement';
export { FiguresPanel } from './figures-panel';
