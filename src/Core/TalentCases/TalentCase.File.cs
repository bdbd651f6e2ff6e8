using System.Collections.Immutable;
using TalentSettlement.Core.Elements;

namespace TalentSettlement.Core.TalentCases;

public abstract partial record TalentCase
{
    /// <summary>Facts that fill the file while it is the applicant's turn.</summary>
    private TalentCase? FileFact(TalentEvent fact) => this is not (Draft or SentBack) ? null : fact switch
    {
        TalentEvent.ApplicationSaved(var application, var setAside) => this with
        {
            File = File with { Application = application, Uploads = [.. File.Uploads.Where(upload => !setAside.Contains(upload.Part))] },
        },
        TalentEvent.CommitmentSigned(var commitment) => this with { File = File with { Commitments = File.Commitments.Add(commitment) } },
        TalentEvent.ElementUploaded(var upload) => WithUploads([.. File.Uploads.Where(other => other.Part != upload.Part), upload]),
        TalentEvent.ElementRemoved(var part) => WithUploads([.. File.Uploads.Where(other => other.Part != part)]),
        TalentEvent.ElementScanned(var part, var content, var verdict) => WithUploads(
        [
            .. File.Uploads.Select(upload => upload.Part == part && upload.Content == content ? upload with { Scan = verdict } : upload),
        ]),
        _ => null,
    };

    private TalentCase WithUploads(ImmutableArray<UploadedElement> uploads) => this with { File = File with { Uploads = uploads } };
}
