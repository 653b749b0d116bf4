import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchIchiba } from '@/lib/content/ichiba';

export default defineContentScript({
  matches: ['https://item.rakuten.co.jp/*'],
  runAt: 'document_idle',
  main: (ctx) => watchIchiba(ctx.signal),
});
