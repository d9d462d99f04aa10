import { getConfig } from '../config.js';
import { pageTitle, pageUrl } from '../dom/page.js';
import { failedPictures } from '../elements/failed-pictures.js';
import { heading } from '../elements/heading.js';
import { formats } from '../elements/lazy.js';
import { warn } from '../elements/warn.js';
import { FeedError } from '../feed/errors.js';
import { webUrl, withoutTracking } from '../text/urls.js';
import { early } from './ask.js';

/**
 * What bwi.js shares with the parts that it fetches: in these, it stands for the modules above. The build knows each by its place,
 * which takes fewer bytes than a name.
 */
export const core = [FeedError, early, failedPictures, formats, getConfig, heading, pageTitle, pageUrl, warn, webUrl, withoutTracking];
