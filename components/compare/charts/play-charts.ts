export { PlayBars } from './play-bars';
export { wholeSeries } from './play-data';
export { PlayRadar } from './play-radar';
export { PlayReadout } from './play-readout';
