import { cityStyle } from '@/components/ui/city-style';
import { symbolPath } from '@/lib/charts/symbol-path';
import type { TimelineEvent } from '@/lib/views/timeline/types';
import styles from './event-mark.module.css';

/** Area of a mark on the axis, in square pixels. */
export const CITY_MARK_AREA = 90;

type EventMarkProps = {
  readonly event: Pick<TimelineEvent, 'city' | 'timing'>;
  readonly area: number;
};

/** The mark of the event's city around the origin; hollow where it was only scheduled. */
export function EventMark({ event, area }: EventMarkProps) {
  const { className, mark } = cityStyle(event.city.position);
  const look = event.timing === 'scheduled' ? styles.scheduled : styles.told;
  const ring = mark.shape === 'ring' && event.timing !== 'scheduled' ? styles.ring : look;
  return <path className={`${className} ${ring}`} d={symbolPath(mark.shape, area)} />;
}
