/** What states' numbers for people are called. */
export const ID_CUES = {
  words:
    'ssn|social security|itin|ein|tax(?:payer)? (?:id|identification)|tin|tfn|tax file|national insurance|nino|ni number|nhs|passport|driver.?s licen[cs]e|driving licen[cs]e|national id(?:entity)?|identity card|id card|medicare|sin|social insurance|' +
    'steuer-?id(?:entifikationsnummer)?|steuer-?identnummer|idnr|steuernummer|sozialversicherungsnummer|sv-?nummer|rentenversicherungsnummer|personalausweis(?:nummer)?|ausweis(?:nummer)?|reisepass(?:nummer)?|führerschein(?:nummer)?|svnr|ahv(?:-?nummer)?|' +
    'numéro de sécurité sociale|n° de sécurité sociale|sécurité sociale|sécu|nir|numéro fiscal|passeport|carte d.identité|avs|niss|numéro national|registre national|permis de conduire|' +
    'dni|nie|nif|cif|curp|rfc|rut|cuit|cuil|cédula|documento de identidad|número de la seguridad social|pasaporte|' +
    'cpf|cnpj|rg|nis|pis|niss|cartão de cidadão|passaporte|contribuinte|' +
    "codice fiscale|c\\.?f\\.?|carta d'identità|passaporto|partita iva|patente|" +
    'bsn|burgerservicenummer|sofinummer|sofi|paspoort(?:nummer)?|rijksregisternummer|rijksregister|' +
    'pesel|nip|dowod(?:u)? osobist\\p{L}*|dowód(?:u)? osobist\\p{L}{0,4}|paszport(?:u)?|regon|' +
    'personnummer|personnr|henkilötunnus|hetu|sotu|cpr(?:-?nummer)?|fødselsnummer|fodselsnummer|kennitala|isikukood|asmens kodas|personas kods|' +
    'rodné číslo|rodne cislo|cnp|cod numeric personal|taj|adóazonosító|személyi(?: szám)?|oib|jmbg|егн|егк|emšo|' +
    'tc|t\\.c\\.|tckn|kimlik|tc kimlik|pasaport|' +
    'инн|снилс|паспорт(?:а|ные данные)?|рнокпп|іпн|ідентифікаційний код|серия и номер|' +
    'αφμ|αμκα|αδτ|תעודת זהות|ת\\.ז\\.?|ת"ז|מספר זהות|' +
    'aadhaar|aadhar|pan|आधार|nric|fin|mykad|nik|cccd|cmnd',
  anywhere:
    '身份证|身份證|身份证号|护照|護照|统一编号|マイナンバー|個人番号|パスポート番号|旅券番号|免許証番号|주민등록번호|주민번호|여권번호|운전면허|رقم الهوية|الهوية الوطنية|رقم الإقامة|جواز السفر|رقم الجواز|الرقم القومي|الرقم الوطني',
} as const;
