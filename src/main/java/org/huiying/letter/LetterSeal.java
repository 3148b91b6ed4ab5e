package org.huiying.letter;

import java.time.Instant;
import java.util.Optional;
import org.huiying.department.DepartmentService;
import org.huiying.department.SealPicture;
import org.huiying.department.SealService;
import org.huiying.document.Signing;
import org.huiying.document.signature.SigningUnavailable;
import org.huiying.seal.ElectronicSeal;
import org.springframework.stereotype.Component;

/** The electronic seal as it is set on a department's letters: the portal's signature, seen as the department's seal. */
@Component
class LetterSeal {

    private final ElectronicSeal seal;
    private final SealService pictures;
    private final DepartmentService departments;

    LetterSeal(ElectronicSeal seal, SealService pictures, DepartmentService departments) {
        this.seal = seal;
        this.pictures = pictures;
        this.departments = departments;
    }

    /**
     * @return empty if this portal has no electronic seal: its letters are issued unsigned
     * @throws SigningUnavailable if it should have one that cannot be used now
     */
    Optional<Signing> take(Letter letter, Instant now) throws SigningUnavailable {
        return seal.take(now).map(signing -> seen(signing, letter));
    }

    private Signing seen(Signing signing, Letter letter) {
        var issuer = departments.get(letter.departmentId()).profile().letterhead();
        var picture = pictures.find(letter.departmentId()).map(SealPicture::png);
        return seal.appearance(issuer, picture.orElse(null)).map(signing::under).orElse(signing);
    }
}
