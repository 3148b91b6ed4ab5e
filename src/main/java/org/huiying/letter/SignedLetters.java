package org.huiying.letter;

import java.util.Objects;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.department.DepartmentService;
import org.huiying.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signed letters for taking out many at a time: one at a time, each with its right asked. */
@Service
@Transactional(readOnly = true)
public class SignedLetters {

    private final LetterDesk desk;
    private final LetterFiles files;
    private final DepartmentService departments;

    SignedLetters(LetterDesk desk, LetterFiles files, DepartmentService departments) {
        this.desk = desk;
        this.files = files;
        this.departments = departments;
    }

    /**
     * The letter with its file.
     *
     * @throws NotFound unless it is signed and the person at the screen may read it
     */
    @Allowed("letter.export")
    public SignedLetter get(UUID id) {
        var governed = desk.require("letter.read", id);
        if (governed.letter().number() == null) {
            throw new NotFound("signed letter", id);
        }
        return signed(governed);
    }

    private SignedLetter signed(GovernedLetter governed) {
        var letter = governed.letter();
        return new SignedLetter(
                letter.id(),
                governed.request().receipt(),
                Objects.requireNonNull(letter.number()),
                departments.get(letter.departmentId()).name(),
                letter.addressee(),
                letter.content().title(),
                Objects.requireNonNull(letter.content().outcome()),
                letter.status(),
                files.facts(letter.id()).sha256(),
                files.pdf(letter.id()));
    }
}
