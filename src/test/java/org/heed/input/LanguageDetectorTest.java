package org.heed.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.heed.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Teen charged over fatal stabbing
          en | Man jailed for killing his wife
          en | Police name girl found dead
          en | Inquest opens into schoolboy's death
          en | Wallabies squad named for winter Tests
          en | The teenager admitted sending the images to the 44-year-old.
          fr | Il tue sa femme et se suicide
          fr | Drame familial dans le Nord
          fr | Viol collectif : trois mineurs mis en examen
          es | Un hombre apuñala a su expareja en Valencia
          es | Hallan muerta a una menor en Getafe
          es | Detenido por matar a su mujer
          ar | القبض على رجل بتهمة قتل زوجته
          ar | قالتِ الشرطةُ إنّ الرجلَ أوقِفَ أمسِ
          de | Mann wegen Mordes an seiner Ehefrau zu lebenslanger Haft verurteilt
          de | Die Polizei ermittelt gegen einen 34-jährigen Mann aus Köln.
          it | La polizia ha arrestato un uomo di 45 anni a Milano.
          pt | A polícia prendeu na segunda-feira um homem de 45 anos.
          nl | De politie heeft maandag een verdachte aangehouden in Utrecht.
          ca | La policia va detenir dilluns un home de 45 anys a Barcelona.
          gl | A policía detivo o luns un home de 45 anos en Vigo
          eu | Poliziak gizon bat atxilotu du Bilbon emaztea hiltzeagatik
          ro | Poliția a reținut luni un bărbat în vârstă de 45 de ani.
          sv | Polisen grep på måndagen en 45-årig man i Malmö.
          da | Mand dømt for drab på sin hustru i København
          pl | Policja zatrzymała w poniedziałek 45-letniego mężczyznę.
          tr | Polis pazartesi günü 45 yaşındaki bir adamı gözaltına aldı.
          cy | Mae dyn wedi cael ei arestio ar amheuaeth o lofruddio ei wraig
          ga | Gabhadh fear agus tá sé á cheistiú ag na Gardaí i mBaile Átha Cliath
          fa | پلیس مردی را به اتهام قتل همسرش دستگیر کرد
          ur | پولیس نے بیوی کے قتل کے الزام میں شوہر کو گرفتار کر لیا
          ckb | پۆلیس پیاوێکی دەستگیر کرد بە تۆمەتی کوشتنی هاوسەرەکەی
          ru | Полиция задержала мужчину по подозрению в убийстве жены
          uk | Поліція затримала чоловіка за підозрою у вбивстві дружини
          el | Η αστυνομία συνέλαβε έναν άνδρα
          he | המשטרה עצרה גבר בחשד לרצח אשתו
          zh | 警方逮捕了一名男子
          ja | 警察は男を逮捕した
          ko | 경찰이 남성을 체포했다
          hi | पुलिस ने एक व्यक्ति को गिरफ्तार किया
          """)
  void headlinesAndSentencesAreToldApart(String code, String words) {
    assertThat(LanguageDetector.detect(words).code()).isEqualTo(code);
  }

  @Test
  void tooFewWordsAreUndetermined() {
    for (String words :
        new String[] {
          "", " ", "12.41", "Ok", "Updates", "Mark Delacey, 51", "John Smith", "—", "la"
        }) {
      assertThat(LanguageDetector.detect(words)).as(words).isEqualTo(Language.UNDETERMINED);
    }
  }

  @Test
  void capitalsAndAccentsApartMakeNoDifference() {
    String headline = "UN PROFESSEUR CONDAMNÉ POUR AGRESSIONS SEXUELLES À NÎMES";

    assertThat(LanguageDetector.detect(headline)).isEqualTo(Language.FRENCH);
    assertThat(LanguageDetector.detect(Normalizer.normalize(headline, Normalizer.Form.NFD)))
        .isEqualTo(Language.FRENCH);
  }

  @Test
  void namesAndQuotesInAnotherLanguageDoNotTurnADraft() {
    assertThat(
            LanguageDetector.detect(
                Reading.text(
                    """
                    Man held in Lyon

                    A man has been arrested in Lyon over the death of his wife, police said.

                    « Nous sommes effondrés », a dit la mère.

                    The prosecutor said that he would be charged with murder on Monday.
                    """)))
        .isEqualTo(Language.ENGLISH);
  }

  @Test
  void anEvenMixtureIsUndetermined() {
    assertThat(
            LanguageDetector.detect(
                Reading.text(
                    """
                    A man has been arrested in Lyon over the death of his wife, police said on
                    Monday.

                    Un homme a été arrêté à Lyon après la mort de sa femme, a annoncé la police
                    lundi.
                    """)))
        .isEqualTo(Language.UNDETERMINED);
  }

  @Test
  void whatADraftDeclaresGoesFirst() {
    assertThat(
            LanguageDetector.languageOf(
                Reading.html("<html lang=fr><p>The man was held by the police.</html>")))
        .isEqualTo(Language.FRENCH);
    assertThat(LanguageDetector.languageOf(Reading.text("The man was held by the police.")))
        .isEqualTo(Language.ENGLISH);
  }

  @Test
  void theTableIsSortedAndEvenlyWide() throws Exception {
    try (var in = TrigramTable.class.getResourceAsStream("trigrams.txt")) {
      var rows = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      int languages = TrigramTable.load().languages().size();
      for (int i = 1; i < rows.size(); i++) {
        assertThat(rows.get(i)).hasSize(languages + 3);
        if (i > 1) {
          assertThat(rows.get(i).substring(0, 3)).isGreaterThan(rows.get(i - 1).substring(0, 3));
        }
      }
      assertThat(rows.size()).isGreaterThan(4000);
    }
  }
}
