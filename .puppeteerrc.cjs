// pa11y brings puppeteer; our tests hand it their own Chromium, so it must never download one.
module.exports = { skipDownload: true };
