/** Faults of the framework: nodes, anchors, presets. */
export const frameworkFaults = {
  notOneRow: {
    message: 'The table has {found} rows; a pack holds one index.',
    fix: 'Keep one row; a further index is a pack of its own.',
  },
  nodeValueMissing: {
    message: 'The {kind} “{node}” has no {field}.',
    fix: 'Fill the cell.',
  },
  nodeValueSurplus: {
    message: 'The {kind} “{node}” has a {field}, which has no meaning for it.',
    fix: 'Empty the cell.',
  },
  directionZero: {
    message: 'The direction of “{node}” is 0.',
    fix: 'Write 1 where more is better, -1 where less is better.',
  },
  goalpostsMissing: {
    message: '“{nodes}” is scaled between goalposts and has none.',
    fix: 'Fill both goalposts; those of a rubric are 0 and 4.',
  },
  goalpostsReversed: {
    message: 'The lower goalpost of “{nodes}” is not below the upper.',
    fix: 'Correct one of the two; direction says whether less is better.',
  },
  parentIsIndicator: {
    message: 'A parent among “{nodes}” is an indicator.',
    fix: 'Indicators are leaves: choose a driver as the parent.',
  },
  treeCycle: {
    message: 'These nodes are each other’s ancestors: {nodes}.',
    fix: 'Give one of them a parent outside the circle.',
  },
  treeNoRoot: {
    message: 'No node of the kind index stands at the top.',
    fix: 'Add one row of the kind index without a parent.',
  },
  treeSeveralRoots: {
    message: 'Several nodes stand at the top: {nodes}.',
    fix: 'Keep one; give the others a parent.',
  },
  nodeWithoutParent: {
    message: '“{nodes}” has no parent.',
    fix: 'Name the driver or the index that it belongs to.',
  },
  indexBelowNode: {
    message: '“{nodes}” is of the kind index and has a parent.',
    fix: 'Make it a driver, or take its parent out.',
  },
  groupEmpty: {
    message: '“{nodes}” has nothing below it.',
    fix: 'Add an indicator to it, or take it out.',
  },
  siblingWeightsZero: {
    message: 'The weights of these siblings are all 0: {nodes}.',
    fix: 'Give at least one of them a weight.',
  },
  anchorMissing: {
    message: 'The indicator “{node}” has no anchor for level {level}.',
    fix: 'Describe each level from 0 to 4.',
  },
  anchorSurplus: {
    message: '“{node}” is not a rubric and has an anchor.',
    fix: 'Take the row out, or make the node a rubric.',
  },
  minimumItemsMissing: {
    message: 'Level {level} of “{node}” does not say how many items it takes.',
    fix: 'Fill the cell: the levels of this indicator count items.',
  },
  minimumItemsSurplus: {
    message: '“{node}” takes its level from descriptions and has a number of items.',
    fix: 'Empty the cell, or set the level basis to items.',
  },
  minimumItemsOrder: {
    message:
      'Level {level} of “{node}” takes {found} items, which is not more than the level below (level 0 takes 0).',
    fix: 'Let the numbers rise from 0.',
  },
  presetIncomplete: {
    message: 'The preset “{preset}” has no weight for “{node}”.',
    fix: 'Add a row to preset-weights; 0 is a weight.',
  },
  presetNotDriver: {
    message: 'The preset “{preset}” weighs “{node}”, which is not directly under the index.',
    fix: 'Presets weigh only the drivers at the top.',
  },
  presetAllZero: {
    message: 'Every weight of the preset “{preset}” is 0.',
    fix: 'Give at least one driver a weight.',
  },
  notIndicator: {
    message: '“{node}” is not an indicator.',
    fix: 'Name an indicator: only these are rated.',
  },
};
