import { LONGEST_ADDRESS } from '@/lib/address/report-limits';
import styles from './address-length.module.css';

type AddressLengthProps = { readonly length: number; readonly words: string };

/** How much of the address the settings take: in words, and as a line that fills up. */
export function AddressLength({ length, words }: AddressLengthProps) {
  const share = Math.min(1, length / LONGEST_ADDRESS);
  return (
    <p className={styles.length} data-beyond={length > LONGEST_ADDRESS || undefined}>
      <span className={styles.track} aria-hidden>
        <span style={{ inlineSize: `${share * 100}%` }} />
      </span>
      {words}
    </p>
  );
}
