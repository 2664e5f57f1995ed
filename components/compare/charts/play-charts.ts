export { PlayBars } from './play-bars';
export { PlayRadar } from './play-radar';
export { PlayReadout } from './play-readout';
