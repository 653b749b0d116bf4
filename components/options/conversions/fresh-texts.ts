import { freshMapping } from '@/lib/domain/conversions/profile';
import type { ProfileTexts } from '@/lib/domain/conversions/profile-texts';
import { USUAL_ADDRESS } from '@/lib/domain/conversions/variant';

export const freshTexts = (): ProfileTexts => ({
  ...{ name: '', variant: 'ep', advertiserId: '', mid: '', address: USUAL_ADDRESS.ep },
  // By ISO 4217 anyway, but said, since Rakuten's own template disagrees with itself.
  ...{ exponents: 'JPY=0', discount: 'line', delivery: 'live', mapping: freshMapping() },
});
