/** Abbreviations of laws that letters of a social service refer to, written as they are. */
export const lawAbbreviations: ReadonlySet<string> = new Set(
  'Awb AWB Wmo WMO Wgs WGS Pw PW IOAW IOAZ Ioaw Ioaz Bbz BBZ Anw ANW AOW-wet BW Awir Wsnp WSNP Wkb Whw Wajong-wet Wfsv SUWI Suwi Wvggz Wlz-wet Rv Wbrp Woo Wob Wpg UAVG Wi2021'.split(
    ' ',
  ),
);

/** Lower-case words that always point at a rule book. */
export const lawWords: ReadonlySet<string> = new Set(
  'verordening verordeningen beleidsregel beleidsregels wetsartikel wetsartikelen nadere-regels lid uitvoeringsbesluit maatregelenverordening afstemmingsverordening beleidsregeling'.split(
    ' ',
  ),
);

/** Words with a capital that end in -wet and are no law. */
export const notALaw: ReadonlySet<string> = new Set(['grondwet-café', 'natuurwet', 'noodwet']);
