using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Commitment;
using TalentSettlement.Core.Elements;

namespace TalentSettlement.Core.TalentCases;

/// <summary>Filling in and uploading (填报、上传要件; Tianjin, 2(1)): allowed in a draft and after a return for correction.</summary>
public static class DraftRules
{
    /// <summary>Saves the form (T-05, T-06); what was uploaded stays as long as it still fits.</summary>
    /// <param name="case">The case.</param>
    /// <param name="application">The form, possibly incomplete.</param>
    /// <param name="law">The rules in force.</param>
    /// <returns>Accepted, or refused when it is not the applicant's turn or the district is unknown.</returns>
    public static Decision<TalentEvent> Save(TalentCase @case, TalentApplication application, LawInForce law)
    {
        if (@case is not (TalentCase.Draft or TalentCase.SentBack))
        {
            return @case.NotNow();
        }

        if (application.Place?.District is { } district && !law.Districts.TryFind(district, out _))
        {
            return Refusal.Unacceptable("district-unknown", "place.district");
        }

        var kept = ElementRules.Keep(@case.File.Application, application, law.Elements, @case.File.Uploads);
        return new TalentEvent.ApplicationSaved(application, [.. kept.NoLongerFitting.Select(upload => upload.Part)]);
    }

    /// <summary>Signs the letter of commitment in force (T-04).</summary>
    /// <param name="case">The case.</param>
    /// <param name="hash">The hash of the text the applicant has read and signs.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment of signing.</param>
    /// <returns>Accepted, or refused when the text is not the one in force.</returns>
    public static Decision<TalentEvent> Sign(TalentCase @case, ContentHash hash, LawInForce law, DateTimeOffset now)
    {
        if (@case is not (TalentCase.Draft or TalentCase.SentBack))
        {
            return @case.NotNow();
        }

        var letter = law.Commitments.InForceOn(now);
        return hash == letter.Hash
            ? new TalentEvent.CommitmentSigned(new SignedCommitment(letter.Version, letter.Hash, now))
            : Refusal.Conflict(CommitmentOutcome.Outdated.Code, letter.Version.Value);
    }

    /// <summary>Uploads a file for a part of an element (T-07).</summary>
    /// <param name="case">The case.</param>
    /// <param name="upload">The file, not yet scanned.</param>
    /// <param name="law">The rules in force.</param>
    /// <returns>Accepted, or refused when there is no such part.</returns>
    public static Decision<TalentEvent> Upload(TalentCase @case, UploadedElement upload, LawInForce law)
    {
        if (@case is not (TalentCase.Draft or TalentCase.SentBack))
        {
            return @case.NotNow();
        }

        return law.Elements.Elements.Any(element => element.Code == upload.Element && element.Parts.Any(part => part.Code == upload.Part))
            ? new TalentEvent.ElementUploaded(upload)
            : Refusal.Unacceptable("element-unknown", upload.Part.Value);
    }

    /// <summary>Takes an upload back.</summary>
    /// <param name="case">The case.</param>
    /// <param name="part">The part.</param>
    /// <returns>Accepted, or refused when nothing was uploaded for it.</returns>
    public static Decision<TalentEvent> Remove(TalentCase @case, PartCode part)
    {
        if (@case is not (TalentCase.Draft or TalentCase.SentBack))
        {
            return @case.NotNow();
        }

        return @case.File.Uploads.Any(upload => upload.Part == part)
            ? new TalentEvent.ElementRemoved(part)
            : Refusal.Unacceptable("not-uploaded", part.Value);
    }

    /// <summary>Records the scanner's verdict.</summary>
    /// <param name="case">The case.</param>
    /// <param name="part">The part the file was uploaded for.</param>
    /// <param name="content">The file.</param>
    /// <param name="verdict">The verdict.</param>
    /// <returns>Accepted; nothing changes when the file was superseded or already has a verdict.</returns>
    public static Decision<TalentEvent> Scanned(TalentCase @case, PartCode part, ContentHash content, ScanVerdict verdict) =>
        @case is TalentCase.Draft or TalentCase.SentBack
        && @case.File.Uploads.Any(upload => upload.Part == part && upload.Content == content && upload.Scan == ScanVerdict.Pending)
            ? new TalentEvent.ElementScanned(part, content, verdict)
            : new Decision<TalentEvent>.Accepted([]);
}
