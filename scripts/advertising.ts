// Rakuten Advertising, walked through once: connect, test, import, preview. Nothing leaves the machine.
import { withReportHost } from '../tests/e2e/helpers/advertising';
import { advertisingSteps } from './tour/advertising-steps';
import { requestsTo, run } from './tour/run';

await run({
  up: {
    ja: '練習用の楽天アドバタイジングを起動しました（本物には接続しません）。',
    en: 'The stand-in for Rakuten Advertising is up (nothing reaches the real one).',
  },
  extension: withReportHost,
  steps: advertisingSteps,
  outcome: requestsTo,
});
