/** Faults of datapackage.json and of the files it names. */
export const descriptorFaults = {
  noDescriptor: {
    message: 'There is no datapackage.json.',
    fix: 'Put a datapackage.json at the top of the pack; “npm run pack -- describe” writes one from the CSV files.',
  },
  descriptorNotJson: {
    message: 'This is not JSON from line {line}, column {column} on.',
    fix: 'Mend the text there: often a comma, a quote or a bracket is missing or one too many.',
  },
  descriptorTooDeep: {
    message: 'The file is nested deeper than {deepest} levels.',
    fix: 'Take out what is nested; a descriptor needs only a few levels.',
  },
  descriptorReservedKey: {
    message: 'The key “{key}” is not allowed.',
    fix: 'Take this key out.',
  },
  descriptorRoot: {
    message: 'The file holds no JSON object, but a list, a text, a number or null.',
    fix: 'Write an object: everything that the pack holds, between braces.',
  },
  descriptorShape: {
    message: '“{path}” is missing, or is not what the Data Package standard asks for.',
    fix: 'Compare it with the standard (datapackage.org), or let “npm run pack -- describe” write the file.',
  },
  mappingTooLarge: {
    message: 'The kept mapping is larger than {limit} characters.',
    fix: 'Take “fulcrum:mapping” out, or make it smaller.',
  },
  extendedUnknown: {
    message: 'The pack extends the index “{index}”, and none is published under that name here.',
    fix: 'Correct the name in “fulcrum:extends”, or import the whole index first.',
  },
  extendedMoved: {
    message:
      'The pack was made for edition {edition} of “{index}”, and the current one is {current}.',
    fix: 'See what has changed since; then name the current edition in “fulcrum:extends”, or none.',
  },
  extendedOther: {
    message: 'The pack extends “{index}”, and its index row names “{other}”.',
    fix: 'Leave index.csv out, or give its row the slug “{index}”.',
  },
  noResources: {
    message: 'The list of resources is empty.',
    fix: 'List each CSV file of the pack as a resource.',
  },
  duplicateResource: {
    message: 'There are two resources named “{resource}”.',
    fix: 'Give each resource a name of its own, or take one out.',
  },
  tableMissing: {
    message: 'The pack has no table “{table}”.',
    fix: 'Add the resource “{table}” with its CSV file: without it there is nothing to compare.',
  },
  resourceIgnored: {
    message: 'The resource “{resource}” is not a table of Fulcrum and was not read.',
    fix: 'Nothing has to be done. If a table was meant, check its name.',
  },
  fileNotListed: {
    message: 'The file is in the pack but not among its resources, and was not read.',
    fix: 'List it in datapackage.json if it should count.',
  },
  fileMissing: {
    message: 'The resource “{resource}” names the file “{path}”, which is not in the pack.',
    fix: 'Add the file, or correct the path.',
  },
  remotePath: {
    message:
      'The path “{path}” leads out of the pack, to another address. Fulcrum did not call it.',
    fix: 'Put the file into the pack and give its path there.',
  },
  unsafePath: {
    message: 'The path “{path}” is not a plain path within the pack.',
    fix: 'Use a relative path with forward slashes and without “..”.',
  },
  hashDiffers: {
    message: 'The checksum of the file is {found}; datapackage.json says {declared}.',
    fix: 'The file was changed after it was described. If the change is meant, run “npm run pack -- describe”.',
  },
  hashUnknown: {
    message: 'Fulcrum can’t check a “{algorithm}” checksum.',
    fix: 'Use SHA-256: “sha256:” and 64 hexadecimal digits.',
  },
  bytesDiffer: {
    message: 'The file has {found} bytes; datapackage.json says {declared}.',
    fix: 'The file was changed after it was described. If the change is meant, run “npm run pack -- describe”.',
  },
  schemaShape: {
    message: '“{path}” is missing, or is not what the Table Schema standard asks for.',
    fix: 'Compare it with the standard, or let “npm run pack -- describe” write the schema.',
  },
  schemaKeyUnknownField: {
    message: 'A key uses the field “{field}”, which the schema does not have.',
    fix: 'Name a field of the schema.',
  },
  schemaForeignKeyNoResource: {
    message: 'A foreign key refers to the resource “{resource}”, which the package does not have.',
    fix: 'Name a resource of the package.',
  },
  fieldTypeUnknown: {
    message: 'The field “{field}” has the type “{type}”, which Table Schema does not know.',
    fix: 'Use a type of Table Schema, such as string, number or integer.',
  },
  fieldLimitsCrossed: {
    message: 'The minimum {minimum} of the field “{field}” is over its maximum {maximum}.',
    fix: 'Correct one of the two.',
  },
  patternNotRun: {
    message:
      'The field “{field}” declares a pattern that is not one of Fulcrum’s own; it was not run.',
    fix: 'Take the pattern out: Fulcrum knows what this field must look like.',
  },
};
