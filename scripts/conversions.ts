// Conversions of an own shop, walked through once: profile, test, sale, refusal, retry. Nothing leaves the machine.
import { withConversionHosts } from '../tests/e2e/helpers/conversions';
import { conversionSteps } from './tour/conversion-steps';
import { requestsTo, run } from './tour/run';

await run({
  up: {
    ja: '練習用の送り先を起動しました（本物には接続しません）。',
    en: 'The stand-in that takes conversions is up (nothing reaches the real one).',
  },
  extension: withConversionHosts,
  steps: conversionSteps,
  outcome: requestsTo,
});
