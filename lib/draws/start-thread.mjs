import { register } from 'tsx/esm/api';

/* A thread does not inherit what lets its process read TypeScript (`--import tsx`). */

register();
await import('./draw-thread.ts');
