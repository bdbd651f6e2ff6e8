using TalentSettlement.Core.Permits;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Elements;
using TalentSettlement.Functions.People;
using TalentSettlement.Functions.Permits;
using TalentSettlement.Functions.Rules;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>What an applicant does, in the order of the procedure.</summary>
public static class ApiApplicant
{
    extension(ApiAccount applicant)
    {
        /// <summary>Registers by real name, as the sample person.</summary>
        public Task<ApiAnswer> Register() => applicant.Register(new RegisterPerson(
            applicant.Person!.Name.Value, applicant.Person.IdentityNumber!.Value, applicant.Person.Mobile!.Value));

        /// <summary>Registers by real name.</summary>
        public Task<ApiAnswer> Register(RegisterPerson person) => applicant.Write(HttpMethod.Put, "people/me", person);

        /// <summary>Asks whether an application is accepted now.</summary>
        public Task<ApiAnswer> Eligibility() => applicant.Get("people/me/eligibility");

        /// <summary>Opens a case.</summary>
        public Task<ApiAnswer> Open(Channel channel = Channel.WeChat) => applicant.Write(HttpMethod.Post, "cases", new OpenCase(channel));

        /// <summary>Lists the own cases.</summary>
        public Task<ApiAnswer> Cases() => applicant.Get("cases");

        /// <summary>Looks at an own case in full.</summary>
        public Task<CaseView> View(string caseId) => applicant.Look(caseId).As<CaseView>();

        /// <summary>Saves the form: a <c>TalentApplication</c>, or its JSON.</summary>
        public Task<ApiAnswer> Save(string caseId, object form) => applicant.Change(HttpMethod.Put, caseId, "application", form);

        /// <summary>Reads the letter of commitment in force and signs it.</summary>
        public async Task<ApiAnswer> Sign(string caseId) =>
            await applicant.Sign(caseId, (await applicant.Get("commitment-letter").As<CommitmentLetterView>()).Hash);

        /// <summary>Signs a letter of commitment by its hash.</summary>
        public Task<ApiAnswer> Sign(string caseId, string hash) =>
            applicant.Write(HttpMethod.Post, $"cases/{caseId}/commitments", new SignCommitment(hash));

        /// <summary>Asks what must be uploaded.</summary>
        public Task<ApiAnswer> Checklist(string caseId) => applicant.Get($"cases/{caseId}/checklist");

        /// <summary>Uploads a file with its seals.</summary>
        public Task<ApiAnswer> Upload(string caseId, string element, string part, ApiDocument document) =>
            applicant.Write(HttpMethod.Post, $"cases/{caseId}/elements/{element}/{part}", document.ToContent());

        /// <summary>Uploads a document as the checklist demands it for every part that is missing, and looks at the case again.</summary>
        public async Task<ApiAnswer> UploadMissing(string caseId)
        {
            var checklist = await applicant.Checklist(caseId).As<ChecklistView>();
            foreach (var (line, part) in checklist.Items.SelectMany(line => line.Parts, (line, part) => (line, part)).Where(pair => pair.part.Missing is not null))
            {
                await applicant.Upload(caseId, line.Element, part.Part, ApiDocument.For(part)).Expect(200);
            }

            return await applicant.Look(caseId);
        }

        /// <summary>Opens an uploaded file.</summary>
        public Task<ApiAnswer> OpenFile(string caseId, string part) => applicant.Get($"cases/{caseId}/elements/{part}/content");

        /// <summary>Takes an upload back.</summary>
        public Task<ApiAnswer> Remove(string caseId, string part) => applicant.Change(HttpMethod.Delete, caseId, $"elements/{part}");

        /// <summary>Submits.</summary>
        public Task<ApiAnswer> Submit(string caseId) => applicant.Change(HttpMethod.Post, caseId, "submission");

        /// <summary>Cancels.</summary>
        public Task<ApiAnswer> Cancel(string caseId, string? reason = null) =>
            applicant.Change(HttpMethod.Post, caseId, "cancellation", new CancelCase(reason));

        /// <summary>Objects to a field in which a register differs.</summary>
        public Task<ApiAnswer> Contest(string caseId, string item, string field, string statement) =>
            applicant.Write(HttpMethod.Post, $"cases/{caseId}/items/{item}/contests", new ContestField(field, statement));

        /// <summary>Chooses how to receive the permit.</summary>
        public Task<ApiAnswer> Deliver(string caseId, Delivery delivery) =>
            applicant.Change(HttpMethod.Post, caseId, "delivery", new ChooseDelivery(delivery));

        /// <summary>Reads what happened; also for supervisors and operators.</summary>
        public Task<ApiAnswer> Timeline(string caseId) => applicant.Get($"cases/{caseId}/timeline");

        /// <summary>Reads the inbox.</summary>
        public Task<ApiAnswer> Messages(string caseId) => applicant.Get($"cases/{caseId}/messages");

        /// <summary>Verifies a permit; anybody may.</summary>
        public Task<ApiAnswer> VerifyPermit(string code) => applicant.Get($"permits/{code}");
    }
}
