import { type Fault, faultAt } from '../fault';
import type { Check } from './context';

/** Each preset weighs every driver directly under the index, and nothing else. */
export const presetsCheck: Check = {
  needs: ['nodes', 'presets', 'presetWeights'],
  run: ({ pack, place }) => {
    const roots = new Set(
      pack.nodes.filter((node) => node.parent === null).map((node) => node.slug),
    );
    const drivers = pack.nodes
      .filter((node) => node.parent !== null && roots.has(node.parent))
      .map((node) => node.slug);
    const strangers = pack.presetWeights
      .filter((weight) => !drivers.includes(weight.node))
      .map((weight) =>
        faultAt(place('presetWeights', weight, 'node'), 'presetNotDriver', {
          preset: weight.preset,
          node: weight.node,
        }),
      );
    return pack.presets
      .flatMap((preset): readonly Fault[] => {
        const weights = pack.presetWeights.filter((weight) => weight.preset === preset.slug);
        const at = place('presets', preset, 'slug');
        const missing = drivers
          .filter((driver) => !weights.some((weight) => weight.node === driver))
          .map((node) => faultAt(at, 'presetIncomplete', { preset: preset.slug, node }));
        const isZero = weights.length > 0 && weights.every(({ weight }) => weight === 0);
        return isZero
          ? [...missing, faultAt(at, 'presetAllZero', { preset: preset.slug })]
          : missing;
      })
      .concat(strangers);
  },
};
