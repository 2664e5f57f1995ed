export { PlayBars } from './play-bars';
export { PlayRadar } from './play-radar';
