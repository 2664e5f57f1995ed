import type { PACK_TABLES, PackTableName } from '../../lib/pack/tables';

/** What a person is told of a table and of each of its fields; the compiler misses none. */
export type TableWords<Name extends PackTableName> = {
  readonly about: string;
  readonly fields: {
    readonly [FieldName in keyof (typeof PACK_TABLES)[Name]['fields']]: string;
  };
};

/** The words of several tables. */
export type Words<Name extends PackTableName> = { readonly [Key in Name]: TableWords<Key> };
