import { LostHistory } from '@/components/ui/LostHistory';
import { SiteAccess } from '@/components/ui/SiteAccess';

/** What keeps the notebook from recording, or took its records; after the first screen. */
export const Notices = () => (
  <>
    <LostHistory />
    <SiteAccess />
  </>
);
