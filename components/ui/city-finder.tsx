'use client';

import { useRef, useState } from 'react';

type CityFinderProps = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** Where the names to suggest are fetched from. */
  readonly namesHref: string;
};

/** A field for the name of a city; with script it suggests those that there are. */
export function CityFinder({ id, name, value, namesHref }: CityFinderProps) {
  const [names, setNames] = useState<readonly string[]>([]);
  const isAsked = useRef(false);

  async function fetchNames() {
    if (isAsked.current) return;
    isAsked.current = true;
    try {
      setNames(await (await fetch(namesHref)).json());
    } catch {
      // Nothing is suggested; what is written is found all the same.
      isAsked.current = false;
    }
  }

  return (
    <>
      <input
        id={id}
        name={name}
        type="search"
        defaultValue={value}
        list={`${id}-names`}
        autoComplete="off"
        enterKeyHint="search"
        onFocus={fetchNames}
      />
      <datalist id={`${id}-names`}>
        {names.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </>
  );
}
