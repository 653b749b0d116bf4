import { describe, expect, test } from 'vitest';
import type { PhotoFacts } from '@/lib/domain/checklist/photo/facts';
import { judgePhotos } from '@/lib/domain/checklist/photo/judge';
import type { ThresholdId } from '@/lib/domain/checklist/settings';
import { withThreshold } from '@/lib/domain/checklist/settings-edit';
import { exportedSettings, importedSettings } from '@/lib/domain/checklist/settings-file';
import { SHIPPED_SETTINGS } from '@/lib/domain/checklist/settings-shipped';

const FACTS: PhotoFacts = {
  width: 1200,
  height: 700,
  bytes: 1,
  print: undefined,
  animated: false,
  location: undefined,
  sharpness: { variance: 80, state: 'ok' },
  exposure: { mean: 90, dark: 30, light: 20, state: 'ok' },
  seams: undefined,
  screenshot: undefined,
  writing: [],
  shop: {
    state: 'compared',
    compared: 2,
    notCompared: 0,
    nearest: { score: 0.75, transforms: [], url: 'https://shop.example/1.jpg' },
  },
  earlier: undefined,
};

const stateOf = (check: string, facts: Partial<PhotoFacts>, id?: ThresholdId, value = 0) =>
  judgePhotos(
    { ...FACTS, ...facts },
    id ? withThreshold(SHIPPED_SETTINGS, id, value) : SHIPPED_SETTINGS,
  ).find((result) => result.check === check)?.state;

describe('the numbers of the photo checks are the user’s own', () => {
  test.each<[string, ThresholdId, number, number]>([
    ['sameAsShop', 'samePicture', 76, 75],
    ['resolution', 'leastSide', 700, 701],
    ['sharpness', 'leastSharpness', 80, 81],
    ['exposure', 'leastBrightness', 90, 91],
    ['exposure', 'mostBlack', 30, 29],
    ['exposure', 'mostWhite', 20, 19],
  ])('%s by %s: passes at %i, fails at %i', (check, id, passes, fails) => {
    expect(stateOf(check, {})).toBe('ok');
    expect(stateOf(check, {}, id, passes)).toBe('ok');
    expect(stateOf(check, {}, id, fails)).toBe('fail');
  });

  test('of a plain middle nobody can tell, unless less sharpness is asked', () => {
    const plain = { sharpness: { variance: 20, state: 'unknown' as const } };
    expect(stateOf('sharpness', plain)).toBe('unknown');
    expect(stateOf('sharpness', plain, 'leastSharpness', 15)).toBe('ok');
  });

  test('what was not seen is not known', () => {
    expect(stateOf('location', {})).toBe('unknown');
    expect(stateOf('sharpness', { sharpness: undefined })).toBe('unknown');
    expect(stateOf('exposure', { exposure: undefined })).toBe('unknown');
    expect(stateOf('sameAsEarlier', {})).toBe('unknown');
  });
});

describe('a file of the settings', () => {
  const own = [{ id: 'a', name: 'one', text: 'text' }];
  const edited = withThreshold(SHIPPED_SETTINGS, 'leastSharpness', 90);

  test('holds the numbers of photos and the templates', () => {
    const read = importedSettings(exportedSettings(edited, own));
    expect(read).toEqual({ settings: edited, templates: own, dropped: 0 });
  });

  test('unsound templates, and the same one twice, are counted and left out', () => {
    const file = JSON.parse(exportedSettings(edited, own));
    const withRows = (templates: unknown) =>
      importedSettings(JSON.stringify({ ...file, templates }));
    expect(withRows([...own, ...own, { id: 'b' }, null])).toMatchObject({
      templates: own,
      dropped: 3,
    });
    expect(withRows('x')).toMatchObject({ templates: undefined, dropped: 1 });
  });
});
