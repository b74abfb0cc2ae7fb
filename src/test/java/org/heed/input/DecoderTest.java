package org.heed.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.heed.text.MediaType;
import org.junit.jupiter.api.Test;

class DecoderTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

  @Test
  void plainUtf8IsReadWithoutAWord() throws UnreadableDraft {
    DecodedText decoded = decode("Une élève 😀\r\n".getBytes(UTF_8));

    assertThat(decoded.text()).isEqualTo("Une élève 😀\r\n");
    assertThat(decoded.charset()).isEqualTo(UTF_8);
    assertThat(decoded.byteOrderMark()).isFalse();
    assertThat(decoded.notices()).isEmpty();
  }

  @Test
  void nothingIsTextToo() throws UnreadableDraft {
    assertThat(decode(new byte[0]).text()).isEmpty();
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws UnreadableDraft {
    for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE}) {
      byte[] bytes = "\ufeffÀ l'aube".getBytes(charset);

      DecodedText decoded = decode(bytes);

      assertThat(decoded.text()).isEqualTo("À l'aube");
      assertThat(decoded.charset()).isEqualTo(charset);
      assertThat(decoded.byteOrderMark()).isTrue();
      assertThat(decoded.encode(decoded.text())).contains(bytes);
    }
  }

  @Test
  void onlyTheFirstByteOrderMarkIsTakenOff() throws UnreadableDraft {
    assertThat(decode("\ufeff\ufeffa".getBytes(UTF_8)).text()).isEqualTo("\ufeffa");
  }

  @Test
  void windows1252IsReadWithANoticeThatTellsWhere() throws UnreadableDraft {
    String french = "Une élève a été agressée\r\nprès du collège, “hier”.\n".repeat(3);

    DecodedText decoded = decode(french.getBytes(WINDOWS_1252));

    assertThat(decoded.text()).isEqualTo(french);
    assertThat(decoded.charset()).isEqualTo(WINDOWS_1252);
    assertThat(decoded.notices())
        .containsExactly("not valid UTF-8 at byte 4 (line 1); read as windows-1252");
    assertThat(decoded.encode("déjà")).contains("déjà".getBytes(WINDOWS_1252));
  }

  @Test
  void aNoticeCountsLinesAtEveryKindOfLineEnd() throws UnreadableDraft {
    String spanish = "uno\r\ndos\rtres\nniña y más años, señora";

    assertThat(decode(spanish.getBytes(WINDOWS_1252)).notices())
        .containsExactly("not valid UTF-8 at byte 16 (line 4); read as windows-1252");
  }

  @Test
  void arabicInWindows1256IsTold() throws UnreadableDraft {
    String arabic = "قالت الشرطة في القاهرة إن الرجل أوقف على ذمة التحقيق في المدينة\n".repeat(2);

    DecodedText decoded = decode(arabic.getBytes(WINDOWS_1256));

    assertThat(decoded.text()).isEqualTo(arabic);
    assertThat(decoded.notices()).hasSize(1).first().asString().endsWith("read as windows-1256");
  }

  @Test
  void theCharsetThatAPageDeclaresIsUsed() throws UnreadableDraft {
    String page = "<html><head><META charset='iso-8859-15'></head><p>50 € pour l'élève</p>";

    DecodedText decoded =
        Decoder.decode(page.getBytes(Charset.forName("ISO-8859-15")), MediaType.HTML);

    assertThat(decoded.text()).isEqualTo(page);
    assertThat(decoded.notices())
        .containsExactly(
            "not valid UTF-8 at byte 53 (line 1); read as iso-8859-15, since the draft declares"
                + " iso-8859-15");
  }

  @Test
  void theOldWayToDeclareACharsetIsKnownToo() throws UnreadableDraft {
    String page =
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1256\"><p>مرحبا</p>";

    assertThat(Decoder.decode(page.getBytes(WINDOWS_1256), MediaType.HTML).text()).isEqualTo(page);
  }

  @Test
  void anXmlDeclarationNamesACharset() throws UnreadableDraft {
    String page = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><html><p>“Señora”</p></html>";

    DecodedText decoded = Decoder.decode(page.getBytes(WINDOWS_1252), MediaType.HTML);

    assertThat(decoded.text()).as("read as browsers do").isEqualTo(page);
  }

  @Test
  void utf8GoesBeforeWhatAPageDeclares() throws UnreadableDraft {
    String page = "<meta charset=iso-8859-1><p>élève</p>";

    assertThat(Decoder.decode(page.getBytes(UTF_8), MediaType.HTML).text()).isEqualTo(page);
  }

  @Test
  void utf8WithADamagedByteIsRefusedAndNotGarbled() {
    byte[] bytes = concat("L'élève a été agressée.\nLe collège".getBytes(UTF_8), 0xe9, ' ', 'x');

    assertThatThrownBy(() -> decode(bytes))
        .isInstanceOf(UnreadableDraft.class)
        .hasMessage(
            "not valid UTF-8 at byte "
                + (bytes.length - 3)
                + " (line 2), and no other charset can be told for sure; save it as UTF-8");
  }

  @Test
  void bytesThatFitNoCharsetAreRefused() {
    byte[] bytes = concat("Some words ".getBytes(UTF_8), 0x81, 0x8d, 0x90, 0xff, 0xfe, 0xd0);

    assertThatThrownBy(() -> decode(bytes)).isInstanceOf(UnreadableDraft.class);
  }

  @Test
  void aMessageNeverQuotesTheDraft() {
    byte[] bytes = concat("Sofia Reyes ".getBytes(UTF_8), 0x81, 0x8d, 0x90, 0xff, 0xfe, 0xd0);

    assertThatThrownBy(() -> decode(bytes)).message().doesNotContain("Sofia");
  }

  @Test
  void binaryFilesAreRefusedByWhatTheyAre() {
    assertRefused("%PDF-1.7\n%âãÏÓ".getBytes(ISO_8859_1), "a PDF");
    assertRefused("PK\u0003\u0004\u0014\u0000".getBytes(ISO_8859_1), "packaged document");
    assertRefused("{\\rtf1\\ansi Hello}".getBytes(ISO_8859_1), "RTF");
    assertRefused("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1), "a picture");
    assertRefused("some\u0000thing".getBytes(UTF_8), "a NUL at offset 4");
    assertRefused("some\u0001\u0002".repeat(20).getBytes(UTF_8), "40 control characters");
  }

  @Test
  void utf16WithoutAMarkIsRefusedForWhatItLooksLike() {
    assertRefused("A man was held".getBytes(UTF_16LE), "UTF-16 without a byte-order mark");
    assertRefused("A man was held".getBytes(UTF_16BE), "UTF-16 without a byte-order mark");
  }

  @Test
  void damagedUtf16IsRefused() {
    byte[] bytes = concat("\ufeffabc".getBytes(UTF_16LE), 'x');

    assertThatThrownBy(() -> decode(bytes))
        .isInstanceOf(UnreadableDraft.class)
        .hasMessageContaining("not valid UTF-16LE at byte 8");
  }

  @Test
  void aStrayControlCharacterIsNoBinaryFile() throws UnreadableDraft {
    assertThat(decode("page one\fpage two\u000b\n".getBytes(UTF_8)).text()).contains("page two");
  }

  @Test
  void aCharsetThatTheSenderNamedIsUsed() throws UnreadableDraft {
    byte[] bytes = "élève".getBytes(ISO_8859_1);

    assertThat(Decoder.decode(bytes, ISO_8859_1).text()).isEqualTo("élève");
    assertThat(Decoder.decode("\ufeffa".getBytes(UTF_8), ISO_8859_1).text()).isEqualTo("a");
    assertThatThrownBy(() -> Decoder.decode(bytes, UTF_8))
        .isInstanceOf(UnreadableDraft.class)
        .hasMessageContaining("not valid UTF-8 at byte 0");
  }

  @Test
  void aTextThatItsCharsetLacksALetterForIsNotWrittenBack() throws UnreadableDraft {
    DecodedText decoded = decode("élève très agréable".getBytes(WINDOWS_1252));

    assertThat(decoded.encode("ﷲ")).isEmpty();
  }

  private static DecodedText decode(byte[] bytes) throws UnreadableDraft {
    return Decoder.decode(bytes, MediaType.TEXT);
  }

  private static void assertRefused(byte[] bytes, String because) {
    assertThatThrownBy(() -> decode(bytes))
        .isInstanceOf(UnreadableDraft.class)
        .hasMessageContaining(because)
        .hasMessageContaining("save it as");
  }

  private static byte[] concat(byte[] start, int... rest) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(start);
    for (int each : rest) {
      all.write(each);
    }
    return all.toByteArray();
  }
}
