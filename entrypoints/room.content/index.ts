import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchRoom } from '@/lib/content/room';

export default defineContentScript({
  matches: ['https://room.rakuten.co.jp/*'],
  runAt: 'document_idle',
  main(ctx) {
    watchRoom(ctx.signal, (listener) =>
      ctx.addEventListener(window, 'wxt:locationchange', listener),
    );
  },
});
