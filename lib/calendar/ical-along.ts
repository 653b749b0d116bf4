import ical from 'ical.js';
import { bringIcal } from './ical';

bringIcal(ical);
