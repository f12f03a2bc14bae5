// What a text costs as text messages, as the server counts it: 160 characters of the GSM alphabet, else 70.

const ONE = '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const TWO = '\f^{}\\[~]|€';
const PLAIN = { '“': '"', '”': '"', '„': '"', '‘': "'", '’': "'", '‚': "'", '–': '-', '—': '-', '…': '...', '\u00a0': ' ', '•': '-' };

const places = sign => (ONE.includes(sign) ? 1 : TWO.includes(sign) ? 2 : 0);

export function parts(text) {
  const plain = [...text.normalize('NFC')].map(sign => PLAIN[sign] ?? sign).join('');
  const signs = [...plain];
  const gsm = [...plain].every(sign => places(sign) > 0);
  const cost = sign => (gsm ? places(sign) : sign.length);
  const whole = signs.reduce((sum, sign) => sum + cost(sign), 0);
  if (whole <= (gsm ? 160 : 70)) {
    return 1;
  }
  let count = 1;
  let inPart = 0;
  for (const sign of signs) {
    inPart += cost(sign);
    if (inPart > (gsm ? 153 : 67)) {
      count += 1;
      inPart = cost(sign);
    }
  }
  return count;
}
